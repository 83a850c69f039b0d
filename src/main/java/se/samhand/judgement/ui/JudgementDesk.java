package se.samhand.judgement.ui;

import jakarta.validation.Validator;
import se.samhand.judgement.JudgementService;

/** What the parts of the page work with. */
record JudgementDesk(JudgementService service, Validator validator) {}
