package se.samhand.activity;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a proposal rested on in one column: a line each, its parts between tabs. Long texts are shortened. */
@Converter
class GroundsAsText implements AttributeConverter<List<Ground>, String> {

    private static final int LONGEST = 120;
    private static final int MOST = 10;

    @Override
    public String convertToDatabaseColumn(List<Ground> grounds) {
        return grounds.stream().limit(MOST).map(GroundsAsText::line).collect(joining("\n"));
    }

    private static String line(Ground ground) {
        var day = ground.day();
        return String.join(
                "\t",
                ground.kind().name(),
                oneLine(ground.what()),
                day == null ? "" : day.toString(),
                ground.figure(),
                ground.aim());
    }

    private static String oneLine(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    @Override
    public List<Ground> convertToEntityAttribute(String text) {
        return Stream.of(text.split("\n"))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\t", -1))
                .map(part -> new Ground(Ground.Kind.valueOf(part[0]), part[1], day(part[2]), part[3], part[4]))
                .toList();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
