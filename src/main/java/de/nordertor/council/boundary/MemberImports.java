package de.nordertor.council.boundary;

import de.nordertor.council.control.MemberMatches;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;

/** Takes those who sit in committees over from a table, one line for each committee of a person. */
@Stateless
@Permitted(Permission.COUNCIL_DATA_WRITE)
public class MemberImports {

    public static final int MOST_BYTES = 2 * 1024 * 1024;

    @Inject
    private MemberMatches matches;

    /**
     * Reads a table and shows what it would do; nothing is stored.
     *
     * @throws de.nordertor.platform.entity.InvalidInputException for what is no such table, or too large a one
     */
    public List<MemberPreview> read(InputStream content, String fileName) {
        return matches.read(content, fileName);
    }

    /** Takes these lines over, as they are judged now: all of them, or none when one fails. @return how many said something new */
    public int take(List<MemberPreview> lines) {
        return matches.take(lines);
    }
}
