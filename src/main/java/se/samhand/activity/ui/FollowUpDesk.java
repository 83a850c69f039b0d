package se.samhand.activity.ui;

import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samhand.activity.BoardDecisionService;
import se.samhand.activity.EvidenceService;
import se.samhand.activity.ExcuseService;
import se.samhand.activity.FollowUpExport;
import se.samhand.activity.FollowUpService;
import se.samhand.activity.LockService;
import se.samhand.activity.RemedyService;
import se.samhand.activity.ReviewService;
import se.samhand.activity.WhyService;
import se.samhand.files.Attachments;

/** What a follow-up's panels need, in one hand. */
@Component
record FollowUpDesk(
        FollowUpService followUps,
        FollowUpExport exports,
        ReviewService reviews,
        ExcuseService excuses,
        LockService locks,
        BoardDecisionService decisions,
        RemedyService remedies,
        List<FollowUpAside> asides,
        WhyService why,
        EvidenceService evidence,
        Attachments attachments,
        Validator validator) {}
