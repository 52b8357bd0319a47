package rs.nadzor.web;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ClockProvider;

import io.quarkus.arc.Unremovable;

/** Constraints that compare with today ask the same clock as everything else. */
@ApplicationScoped
@Unremovable
public class ValidationClock implements ClockProvider {

    @Inject
    Clock clock;

    @Override
    public Clock getClock() {
        return clock;
    }
}
