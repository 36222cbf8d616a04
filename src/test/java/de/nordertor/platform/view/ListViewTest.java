package de.nordertor.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ListViewTest {

    @Test
    void theAddressTellsPageSortingAndFilters() {
        Numbers list = list(100, Map.of("page", "3", "sort", "-number", "text", "Müller & Söhne"));

        list.load();

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

    private static Numbers list(int total, Map<String, String> parameters) {
        HttpServletRequest request = mock(HttpServletRequest.class);
        Map<String, String[]> all = new TreeMap<>();
        parameters.forEach((name, value) -> all.put(name, new String[] {value}));
        when(request.getParameterMap()).thenReturn(all);
        when(request.getParameter(anyString())).thenAnswer(call -> parameters.get(call.<String>getArgument(0)));
        Numbers list = new Numbers(total);
        list.request = request;
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
