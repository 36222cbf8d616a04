package de.nordertor.reminder.control;

import de.nordertor.identity.boundary.PublicPath;
import jakarta.enterprise.context.ApplicationScoped;

/** Monitoring does not sign in. */
@ApplicationScoped
public class ReminderHealthPath implements PublicPath {

    @Override
    public boolean isPublic(String path) {
        return path.equals("/api/health/reminders");
    }
}
