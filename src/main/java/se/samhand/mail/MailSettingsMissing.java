package se.samhand.mail;

import java.util.List;
import se.samhand.database.RefusedToStart;

/** Mail that cannot leave, or whose links lead nowhere, is worse than none. */
class MailSettingsMissing extends RefusedToStart {

    MailSettingsMissing(List<String> names) {
        super("Mail is switched on (SAMHAND_MAIL_CARRIER=smtp) and cannot be sent: set %s, or switch it off."
                .formatted(String.join(", ", names)));
    }
}
