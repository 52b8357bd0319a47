package rs.nadzor.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

/** Checks a form: a record of Strings whose constraints carry message keys, {@code @NotBlank(message = "account:name_missing")}. */
@ApplicationScoped
public class Forms {

    @Inject
    Validator validator;

    @Inject
    Phrases phrases;

    /** For the first showing of a form. */
    public FormErrors none() {
        return new FormErrors(phrases);
    }

    /** Of a page with several forms in one, in their order. */
    public FormErrors check(Record... forms) {
        var errors = none();
        for (Record form : forms) check(form, errors);
        return errors;
    }

    /** In the order of the record's fields, one message a field: who left it empty need not hear that it is too short. */
    private <T extends Record> void check(T form, FormErrors errors) {
        List<String> fields = Stream.of(form.getClass().getRecordComponents()).map(part -> part.getName()).toList();
        validator.validate(form).stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<T> v) -> fields.indexOf(field(v)))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .filter(violation -> !errors.on(field(violation)))
                .forEach(violation -> errors.add(field(violation), violation.getMessageTemplate()));
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
