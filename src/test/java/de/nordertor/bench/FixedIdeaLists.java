package de.nordertor.bench;

import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.IdeaRow;
import de.nordertor.idea.control.IdeaListRepository;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** In the second application of the bench: 25 ideas held in memory, and the same total as the real list has. */
@Specializes
@ApplicationScoped
public class FixedIdeaLists extends IdeaListRepository {

    private static final List<IdeaRow> ROWS = IntStream.range(0, PageRequest.DEFAULT_SIZE)
            .mapToObj(FixedIdeaLists::row)
            .toList();

    @Override
    public Page<IdeaRow> findPage(IdeaFilter filter, PageRequest page) {
        return new Page<>(ROWS, ManyIdeas.COUNT);
    }

    private static IdeaRow row(int i) {
        LocalDate day = LocalDate.of(2016, 5, 18);
        return new IdeaRow(
                (long) i + 1, ManyIdeas.title(i), IdeaSource.RESIDENT, day, IdeaState.COLLECTED, day, i, null);
    }
}
