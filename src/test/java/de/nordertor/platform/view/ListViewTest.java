package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.nordertor.platform.boundary.ListSetup;
import de.nordertor.platform.boundary.ListSetups;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SavedViewRow;
import de.nordertor.platform.entity.ViewAudience;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ListViewTest {

    private static final SavedViewRow VIEW =
            new SavedViewRow(5L, "/numbers", "Sicht", "?text=a", null, "Müller", true, ViewAudience.OWNER);

    private ListSetup setup = ListSetup.NONE;

    @Test
    void theAddressTellsPageSortingAndFilters() {
        Numbers list = list(100, Map.of("page", "3", "sort", "-number", "text", "Müller & Söhne"));

        list.load();

        assertThat(list.getListPath()).isEqualTo("/numbers");
        assertThat(list.asked).isEqualTo(new PageRequest(50, 25, "number", false));
        assertThat(list.parameter("text")).isEqualTo("Müller & Söhne");
        assertThat(list.getQuery()).isEqualTo("?page=3&sort=-number&text=M%C3%BCller+%26+S%C3%B6hne");
    }

    @Test
    void nobodySortsByWhatIsNotOffered() {
        Numbers list = list(3, Map.of("sort", "password); DROP TABLE paper"));

        list.load();

        assertThat(list.asked.sort()).isNull();
    }

    @Test
    void anImpossiblePageNumberIsTheFirstPage() {
        for (String page : List.of("0", "-1", "x", "99999999999999", "")) {
            assertThat(list(100, Map.of("page", page)).getPageNumber()).as(page).isEqualTo(1);
        }
    }

    @Test
    void behindTheEndOfAListStandsItsLastPage() {
        Numbers list = list(30, Map.of("page", "9"));

        list.load();

        assertThat(list.asked.first()).isEqualTo(25);
        assertThat(list.getRows()).hasSize(5);
    }

    @Test
    void sortingStartsOnTheFirstPageAndASecondTimeTurnsTheOrder() {
        assertThat(list(100, Map.of("page", "3", "text", "a")).sortAddress("number"))
                .isEqualTo("?text=a&sort=number");
        assertThat(list(100, Map.of("sort", "number")).sortAddress("number")).isEqualTo("?sort=-number");
        assertThat(list(100, Map.of("sort", "-number")).sortAddress("number")).isEqualTo("?sort=number");
    }

    @Test
    void turningAPageKeepsFiltersAndSorting() {
        assertThat(list(100, Map.of("sort", "number", "text", "a")).pageAddress(2))
                .isEqualTo("?sort=number&text=a&page=2");
        assertThat(list(100, Map.of("page", "2")).pageAddress(1)).isEqualTo("?");
    }

    @Test
    void whatFacesAddsToAnAddressIsNoFilter() {
        Numbers list = list(100, Map.of("jakarta.faces.ViewState", "1:2", "form:x", "y"));

        assertThat(list.isFiltered()).isFalse();
        assertThat(list.getQuery()).isEmpty();
    }

    @Test
    void withAViewToOpenWithAllIsShownOnlyByItsOwnAddress() {
        setup = new ListSetup(null, 5L, List.of(VIEW));
        assertThat(list(100, Map.of()).getResetAddress()).isEqualTo("?view=0");
        assertThat(list(100, Map.of("page", "2")).pageAddress(1)).isEqualTo("?view=0");
        assertThat(list(100, Map.of("view", "0")).isFiltered()).isFalse();
    }

    @Test
    void theMenuKnowsTheViewAndWhetherItStillSaysWhatTheListShows() {
        setup = new ListSetup("number.text", null, List.of(VIEW));
        ViewMenu same = list(100, Map.of("view", "5", "text", "a", "page", "2")).getViewMenu();
        assertThat(same.getCurrent()).isEqualTo(VIEW);
        assertThat(same.isChanged()).isFalse();
        assertThat(same.getOverwriteAddress()).isNull();
        ViewMenu changed = list(100, Map.of("view", "5", "text", "b")).getViewMenu();
        assertThat(changed.isChanged()).isTrue();
        assertThat(changed.getOverwriteAddress())
                .isEqualTo("/platform/view?id=5&query=%3Ftext%3Db&columns=number.text");
        assertThat(changed.getSaveAddress())
                .isEqualTo("/platform/view?list=%2Fnumbers&query=%3Ftext%3Db&columns=number.text");
        for (String nonsense : List.of("6", "x", "-1", "99999999999999999999")) {
            assertThat(list(100, Map.of("view", nonsense)).getViewMenu().getCurrent())
                    .as(nonsense)
                    .isNull();
        }
    }

    @Test
    void aFileGetsTheChosenColumnsAndNoPage() {
        Numbers list = list(100, Map.of("columns", "text", "text", "a", "page", "2", "view", "5"));
        assertThat(list.getExportQuery()).isEqualTo("?text=a");
        assertThat(list.getColumnsQuery()).isEqualTo("?text=a&columns=text");
        assertThat(list.getAllQuery()).isEqualTo("?text=a&all=true");
        assertThat(list.getOwnColumnsAddress()).isEqualTo("/numbers?page=2&text=a&view=5");
    }

    private Numbers list(int total, Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, String[]> all = new TreeMap<>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        when(request.getParameterMap()).thenReturn(all);
        when(request.getParameter(anyString())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        Numbers list = new Numbers(total);
        list.request = request;
        list.setups = mock(ListSetups.class);
        list.opening = mock(ViewOpening.class);
        when(request.getRequestURI()).thenReturn("/nordertor/numbers");
        when(request.getContextPath()).thenReturn("/nordertor");
        when(list.setups.of("/numbers")).thenReturn(setup);
        return list;
    }

    private static final class Numbers extends ListView<Integer> {

        private final int total;
        private PageRequest asked;

        Numbers(int total) {
            this.total = total;
        }

        @Override
        protected Page<Integer> fetch(PageRequest wanted) {
            asked = wanted;
            int size = Math.max(0, Math.min(wanted.size(), total - wanted.first()));
            return new Page<>(java.util.Collections.nCopies(size, 1), total);
        }

        @Override
        protected Set<String> sortKeys() {
            return Set.of("number");
        }
    }
}
