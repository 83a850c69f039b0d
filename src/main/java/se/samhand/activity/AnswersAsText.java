package se.samhand.activity;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Stream;

/** A set of answers in one column, in the order of the form. */
@Converter
class AnswersAsText implements AttributeConverter<Set<Answer>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Answer> answers) {
        return answers.stream().sorted().map(Answer::name).collect(joining(","));
    }

    @Override
    public Set<Answer> convertToEntityAttribute(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Answer::valueOf)
                .collect(toUnmodifiableSet());
    }
}
