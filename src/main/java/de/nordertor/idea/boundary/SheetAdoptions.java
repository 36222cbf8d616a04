package de.nordertor.idea.boundary;

import de.nordertor.idea.control.IdeaInputs;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.control.SheetRepository;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Makes own ideas of other towns' sheets, and tells those towns what became of them. */
@Stateless
@Permitted(Permission.IDEA_WRITE)
public class SheetAdoptions {

    @Inject
    private SheetRepository sheets;

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    /**
     * What the form of an idea shows that is about to be adopted from this sheet.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where the sheet is the town's own
     */
    public IdeaInput begin(Long sheetId) {
        GoodPracticeSheet sheet = sheets.get(sheetId);
        sheet.requireForeign();
        return inputs.adopting(sheet);
    }

    /** @return the id of the idea, which remembers where it comes from */
    public Long adopt(Long sheetId, IdeaInput input) {
        GoodPracticeSheet sheet = sheets.get(sheetId);
        sheet.requireForeign();
        Idea idea = new Idea(inputs.content(input, null), inputs.collected(), inputs.change());
        ideas.add(idea);
        sheets.add(new SheetAdoption(idea, sheet, inputs.today(), inputs.change()));
        return idea.getId();
    }

    /** What was written for the other town; null as long as nothing is. */
    public String outcome(Long ideaId) {
        return sheets.getAdoption(ideaId).getOutcome();
    }

    /** What became of it, in words for the other town. */
    public void tell(Long ideaId, String outcome) {
        SheetAdoption adoption = sheets.getAdoption(ideaId);
        adoption.tell(outcome, inputs.change());
        sheets.flush();
    }
}
