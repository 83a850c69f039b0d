package se.samhand.insight;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What ILS takes.
 *
 * @param longestText how many characters a comment may have there; an assumption until the city has said it, and a setting
 */
@Validated
@ConfigurationProperties("samhand.ils")
record IlsSettings(@DefaultValue("2000") @Min(100) int longestText) {}
