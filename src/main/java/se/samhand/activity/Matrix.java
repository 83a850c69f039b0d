package se.samhand.activity;

import java.util.List;
import se.samhand.period.Period;

/** Units down, periods across. */
public record Matrix(List<Period> periods, List<MatrixRow> rows) {}
