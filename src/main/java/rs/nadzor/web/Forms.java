package rs.nadzor.web;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.shared.PersonalData;

/** Checks a form: a record of Strings whose constraints carry message keys, {@code @NotBlank(message = "account:name_missing")}. */
@ApplicationScoped
public class Forms {

    @Inject
    Validator validator;

    @Inject
    Phrases phrases;

    @Inject
    ObjectMapper mapper;

    /** The form that these fields fill; a field it does not have is left out, one that was not sent is null. */
    public <F> F read(Class<F> form, MultipartFormDataInput typed) {
        Map<String, String> fields = new HashMap<>();
        typed.getValues().forEach((name, values) -> values.stream().filter(value -> !value.isFileItem()).findFirst()
                .ifPresent(value -> fields.put(name, value.getValue())));
        return mapper.convertValue(fields, form);
    }

    /** For the first showing of a form. */
    public FormErrors none() {
        return new FormErrors(phrases);
    }

    /** Of a page with several forms in one, in their order. */
    public FormErrors check(Record... forms) {
        return check(checked(), forms);
    }

    /** @param checked "field:kind" where somebody has said that what looks like data of a private person of that kind may stay */
    public FormErrors check(Collection<?> checked, Record... forms) {
        var errors = none();
        for (Record form : forms) check(form, errors, checked);
        return errors;
    }

    /** In the order of the record's fields, one message a field: who left it empty need not hear that it is too short. */
    private <T extends Record> void check(T form, FormErrors errors, Collection<?> checked) {
        List<String> fields = Stream.of(form.getClass().getRecordComponents()).map(part -> part.getName()).toList();
        validator.validate(form).stream()
                .sorted(Comparator.comparingInt((ConstraintViolation<T> v) -> fields.indexOf(field(v)))
                        .thenComparing(ConstraintViolation::getMessageTemplate))
                .filter(violation -> !errors.on(field(violation)))
                .forEach(violation -> errors.add(field(violation), violation.getMessageTemplate()));
        askAboutPersonalData(form, errors, checked);
    }

    /** What looks like data of a private person is saved only when whoever typed it says so beside the field. */
    private void askAboutPersonalData(Record form, FormErrors errors, Collection<?> checked) {
        for (RecordComponent part : form.getClass().getRecordComponents()) {
            String field = part.getName();
            if (part.getType() != String.class || errors.on(field)) continue;
            String text = typed(form, part);
            var seen = part.isAnnotationPresent(OfficeAddress.class) ? PersonalData.inOfficeAddress(text) : PersonalData.in(text);
            seen.forEach(data -> {
                String kind = data.name().toLowerCase(Locale.ROOT);
                var tick = new FormErrors.Tick(field, field + ":" + kind, phrases.of("web:stays_" + kind));
                if (checked.contains(tick.value())) errors.confirm(tick);
                else errors.ask("web:personal_" + kind, tick);
            });
        }
    }

    private static String typed(Record form, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return (String) part.getAccessor().invoke(form);
        } catch (ReflectiveOperationException notReadable) {
            throw new IllegalStateException(notReadable);
        }
    }

    private static Collection<?> checked() {
        var request = CurrentRequestManager.get();
        return request != null && request.getFormData() != null && request.getFormParameter("checked", false, false) instanceof Collection<?> fields
                ? fields : List.of();
    }

    private static String field(ConstraintViolation<?> violation) {
        return violation.getPropertyPath().toString();
    }
}
