package se.samhand.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets through the door: everybody is asked to sign in but for what is named here. */
@Configuration
@EnableMethodSecurity
class SignInConfiguration {

    static final String LOGIN = "/login";

    /** As strict as Flow 25.2 allows; its own scripts are inline and evaluated. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'self'; "
            + "script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'; "
            + "base-uri 'self'; form-action 'self'";

    /** What every page is made of, the same for everybody: a browser may keep it, and a policy on a style sheet says nothing. */
    private static final String[] FILES = {"/styles/**", "/components/**", "/aura/**", "/VAADIN/build/**"};

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain files(HttpSecurity http) {
        http.securityMatcher(FILES);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> headers.defaultsDisabled().contentTypeOptions(withDefaults()));
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(CsrfConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        return http.build();
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            PortalUsers users,
            PasswordSignIn passwordSignIn,
            ComingAndGoing comingAndGoing,
            RequestUtil vaadinRequests) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll());
        // Asked once: a provider that is a bean would be asked again by the parent, and each wrong guess counted twice.
        http.authenticationManager(new ProviderManager(passwordSignIn));
        http.addFilterBefore(new MembershipFilter(users), AuthorizationFilter.class);
        http.headers(SignInConfiguration::headers);
        http.csrf(csrf -> tokens(csrf, vaadinRequests));
        http.logout(logout -> logout.addLogoutHandler(comingAndGoing));
        // An address that leads nowhere is answered by the not-found view, to those who are signed in.
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(LOGIN, LOGIN + "?signed-out")
                        .enableCsrfConfiguration(false)
                        .anyRequest(AuthorizedUrl::authenticated));
        return http.build();
    }

    /**
     * Written before anything else: a page of Flow comes through a forward, after which Tomcat takes no more headers.
     */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), geolocation=(), microphone=(), payment=()"))
                .withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
                    @Override
                    public <F extends HeaderWriterFilter> F postProcess(F filter) {
                        filter.setShouldWriteHeadersEagerly(true);
                        return filter;
                    }
                });
    }

    /** Flow guards its own requests; everything else carries a token, signing in included, which Flow would leave out. */
    private static void tokens(CsrfConfigurer<HttpSecurity> csrf, RequestUtil vaadinRequests) {
        csrf.ignoringRequestMatchers(vaadinRequests::isFrameworkInternalRequest)
                .withObjectPostProcessor(new ObjectPostProcessor<CsrfFilter>() {
                    @Override
                    public <F extends CsrfFilter> F postProcess(F filter) {
                        filter.setAccessDeniedHandler(new StaleForm());
                        return filter;
                    }
                });
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
