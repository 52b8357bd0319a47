package rs.nadzor.contract;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.math.BigDecimal;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import rs.nadzor.i18n.NumberInput;

/** Nothing, or a number that is not negative with at most two decimals, as people write it: {@code 1.234.567,50}. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Amount.Check.class)
@interface Amount {

    String message() default "contract:number_unreadable";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Amount, String> {

        private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(18);

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || NumberInput.read(typed).filter(number -> number.signum() >= 0
                    && number.compareTo(TOO_LARGE) < 0 && number.stripTrailingZeros().scale() <= 2).isPresent();
        }
    }
}
