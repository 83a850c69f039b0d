package se.samhand.partners.ui;

import java.util.Set;
import java.util.function.Function;
import se.samhand.partners.AgreementDraft;

/** What can differ between two versions of an agreement. */
enum AgreementPart {
    REGISTRATION_NUMBER("partners.registrationNumber", AgreementDraft::registrationNumber),
    TITLE("partners.title", AgreementDraft::title),
    PURPOSE("partners.purpose", AgreementDraft::purpose),
    VALID_FROM("partners.validFrom", AgreementDraft::validFrom),
    VALID_TO("partners.validTo", AgreementDraft::validTo),
    GOALS("partners.goals", AgreementDraft::goalKeys);

    private final String label;
    private final Function<AgreementDraft, Object> value;

    AgreementPart(String label, Function<AgreementDraft, Object> value) {
        this.label = label;
        this.value = value;
    }

    /** The key of its name. */
    String label() {
        return label;
    }

    Object of(AgreementDraft draft) {
        return value.apply(draft);
    }

    boolean differs(AgreementDraft one, AgreementDraft other) {
        return !of(one).equals(of(other));
    }

    /** One version with these parts taken from another. */
    static AgreementDraft taking(Set<AgreementPart> parts, AgreementDraft from, AgreementDraft into) {
        Function<AgreementPart, AgreementDraft> source = part -> parts.contains(part) ? from : into;
        return new AgreementDraft(
                source.apply(REGISTRATION_NUMBER).registrationNumber(),
                source.apply(TITLE).title(),
                source.apply(PURPOSE).purpose(),
                source.apply(VALID_FROM).validFrom(),
                source.apply(VALID_TO).validTo(),
                source.apply(GOALS).goalKeys());
    }
}
