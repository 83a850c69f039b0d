package se.samhand.insight;

import java.io.Serializable;
import java.util.List;

/**
 * A goal of the programme, with what the board answers below it.
 *
 * @param text as the version that was answered words it, or empty where the wording is not verified
 * @param judgement whether the board judges it achieved, and why, in Swedish words; empty until it has
 */
public record IlsGoal(String programmeCode, String code, String text, String judgement, List<IlsItem> items)
        implements Serializable {}
