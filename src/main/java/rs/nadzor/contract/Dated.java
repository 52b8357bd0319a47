package rs.nadzor.contract;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.PartialDate;

/** Nothing, or a date as people write it: {@code 31. 5. 2019.}, {@code maj 2019}, {@code oko 2019}. */
@Target({FIELD, PARAMETER})
@Retention(RUNTIME)
@Constraint(validatedBy = Dated.Check.class)
@interface Dated {

    /** Only a whole, exact day will do. */
    boolean day() default false;

    /** What has happened: it cannot lie in the future. */
    boolean past() default false;

    String message() default "contract:date_unreadable";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Dated, String> {

        private boolean day, past;

        @Override
        public void initialize(Dated constraint) {
            day = constraint.day();
            past = constraint.past();
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isBlank()) return true;
            Optional<PartialDate> date = PartialDate.read(typed).filter(read -> !day || read.isExactDay());
            if (past && date.filter(read -> read.isSurelyAfter(today(context))).isPresent()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("contract:date_future").addConstraintViolation();
                return false;
            }
            return date.isPresent();
        }

        private static LocalDate today(ConstraintValidatorContext context) {
            return LocalDate.ofInstant(context.getClockProvider().getClock().instant(), ClockProducer.BELGRADE);
        }
    }
}
