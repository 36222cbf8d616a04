package de.nordertor.council.boundary;

import de.nordertor.platform.boundary.Sentence;

/**
 * One line of a table of members, as it was understood; nothing is stored yet.
 *
 * @param number of the line, as a spreadsheet program shows it
 * @param name as the line says it; empty where it says none
 * @param committee as the line says it; null for a person without one
 * @param input the person with the membership of this line; null where it cannot be read
 * @param news null where there is a problem
 * @param problem why it cannot be taken over; null where it can
 */
public record MemberPreview(
        int number, String name, String committee, CouncilMemberInput input, MemberNews news, Sentence problem)
        implements ImportPreview {

    public MemberPreview judged(MemberNews found) {
        return new MemberPreview(number, name, committee, input, found, null);
    }

    public MemberPreview refused(Sentence why) {
        return new MemberPreview(number, name, committee, input, null, why);
    }

    @Override
    public boolean isChoosable() {
        return problem == null && news != MemberNews.SAME;
    }
}
