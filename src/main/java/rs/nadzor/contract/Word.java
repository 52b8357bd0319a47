package rs.nadzor.contract;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import rs.nadzor.shared.Coded;

/** Nothing, or the code of a word of a vocabulary. Only a form that somebody tampered with says anything else. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Word.Check.class)
@interface Word {

    Class<? extends Coded> value();

    String message() default "contract:word_unknown";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Word, String> {

        private Set<String> codes;

        @Override
        public void initialize(Word constraint) {
            codes = Stream.of(constraint.value().getEnumConstants()).map(Coded::code).collect(Collectors.toSet());
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || codes.contains(typed);
        }
    }
}
