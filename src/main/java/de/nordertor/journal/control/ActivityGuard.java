package de.nordertor.journal.control;

import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.journal.entity.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of an activity: whoever reads it reads all of them, whoever may rewrite it adds and removes. */
@ApplicationScoped
public class ActivityGuard implements SubjectGuard {

    @Inject
    private ActivityRepository activities;

    @Inject
    private JournalAccess access;

    @Override
    public String kind() {
        return Activity.KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        return activities.find(subjectId).filter(access::mayRead).isPresent();
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return activities.find(subjectId).filter(access::mayChange).isPresent();
    }
}
