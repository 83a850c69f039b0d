package se.samhand.indicator.ui;

import jakarta.validation.Validator;
import java.time.Clock;
import org.springframework.stereotype.Component;
import se.samhand.codelists.CodeLists;
import se.samhand.indicator.FlagService;
import se.samhand.indicator.IndicatorService;
import se.samhand.indicator.ObservationService;
import se.samhand.indicator.TargetService;

/** What the panels of an indicator need, in one hand. */
@Component
record IndicatorDesk(
        IndicatorService reader,
        ObservationService observations,
        TargetService targets,
        FlagService flags,
        CodeLists codeLists,
        Validator validator,
        Clock clock) {}
