package de.nordertor.journal.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.util.List;

/**
 * An activity as its form shows it, a new one or one to be rewritten.
 *
 * @param id null for a new one
 * @param offered what it may concern: what it concerns already, and what belongs closely to that
 */
public record OpenActivity(Long id, long lockVersion, String changedBy, ActivityInput input, List<SubjectTitle> offered)
        implements Serializable {

    public OpenActivity {
        offered = List.copyOf(offered);
    }
}
