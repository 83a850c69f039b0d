package se.samhand.accounts.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samhand.accounts.AccountDetails;
import se.samhand.accounts.MembershipDetails;
import se.samhand.accounts.MembershipService;
import se.samhand.accounts.MembershipStanding;
import se.samhand.uikit.Notices;

/** The roles that the account holds, will hold and has held, and one more. */
class RolesSection extends Composite<Div> implements UserPanel.Part {

    private final transient MembershipService memberships;
    private final transient Clock clock;
    private final UserPanel panel;
    private final UnorderedList held = new UnorderedList();
    private final Paragraph none = new Paragraph(translate("accounts.roles.none.about"));
    private final UnorderedList past = new UnorderedList();
    private final NativeDetails earlier = new NativeDetails();
    private final NativeDetails another;
    private boolean shown;

    RolesSection(MembershipService memberships, Validator validator, Clock clock, UserPanel panel) {
        this.memberships = memberships;
        this.clock = clock;
        this.panel = panel;
        held.addClassName("memberships");
        past.addClassName("memberships");
        earlier.setContent(past);
        another = new NativeDetails(
                translate("accounts.grant"), new GrantForm(memberships, validator, clock, panel, this::granted));
        getContent().add(new H3(translate("accounts.roles")), none, held, another, earlier);
    }

    @Override
    public void show(AccountDetails account) {
        var today = LocalDate.now(clock);
        var all = memberships.of(account.id());
        var over = all.stream().filter(it -> isOver(it, today)).toList();
        var holding = all.stream().filter(it -> !isOver(it, today)).toList();
        none.setVisible(holding.isEmpty());
        held.setVisible(!holding.isEmpty());
        held.removeAll();
        holding.forEach(it -> held.add(new ListItem(new MembershipLine(memberships, it, today, panel, this::changed))));
        showPast(over, today);
        if (!shown) {
            another.setOpen(holding.isEmpty());
            shown = true;
        }
    }

    private void showPast(List<MembershipDetails> over, LocalDate today) {
        earlier.setVisible(!over.isEmpty());
        earlier.setSummaryText(translate("accounts.roles.earlier", over.size()));
        past.removeAll();
        over.forEach(it -> past.add(new ListItem(MembershipLine.text(it, today))));
    }

    private void changed(String sentence) {
        panel.changed(panel.account());
        Notices.success(sentence);
    }

    private void granted(MembershipDetails granted) {
        another.setOpen(false);
        changed(translate("accounts.granted", Words.roleAt(granted.role(), granted.unitName())));
    }

    private static boolean isOver(MembershipDetails membership, LocalDate today) {
        var standing = membership.standingOn(today);
        return standing == MembershipStanding.PAST || standing == MembershipStanding.WITHDRAWN;
    }
}
