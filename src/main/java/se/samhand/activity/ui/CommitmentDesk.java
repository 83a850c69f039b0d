package se.samhand.activity.ui;

import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import se.samhand.activity.CarryOverService;
import se.samhand.activity.CheckInService;
import se.samhand.activity.CommitmentReader;
import se.samhand.activity.CommitmentService;
import se.samhand.activity.MilestoneService;
import se.samhand.activity.NotApplicableService;

/** What a commitment's panels need, in one hand. */
@Component
record CommitmentDesk(
        CommitmentReader reader,
        CommitmentService deeds,
        MilestoneService milestones,
        CheckInService checkIns,
        NotApplicableService decisions,
        CarryOverService carried,
        Validator validator) {}
