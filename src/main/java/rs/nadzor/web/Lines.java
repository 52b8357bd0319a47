package rs.nadzor.web;

import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A field of a form in which each line is a thing of its own, such as another name: two people may each add one. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RUNTIME)
public @interface Lines {
}
