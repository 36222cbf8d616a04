package de.nordertor.cooperation.view;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.cooperation.boundary.BalanceView;
import de.nordertor.cooperation.entity.HonourRate;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BalancePageTest {

    private static final List<BalanceView.Side> SIXTY =
            LongStream.range(0, 60).mapToObj(BalancePageTest::side).toList();

    @Test
    void partnersComePageByPageByTheirNames() {
        Page<BalanceView.Side> last = BalancePage.page(SIXTY, new PageRequest(50, 25, null, true));
        assertThat(last.total()).isEqualTo(60);
        assertThat(last.rows()).isEqualTo(SIXTY.subList(50, 60));
    }

    @Test
    void theyCanBeSortedByWhatIsOverdue() {
        assertThat(BalancePage.page(SIXTY, new PageRequest(0, 2, "overdue", false))
                        .rows())
                .extracting(BalanceView.Side::partnerId)
                .containsExactly(6L, 13L);
    }

    /** Of a week of partners, the last one has the most overdue. */
    private static BalanceView.Side side(long id) {
        int overdue = (int) (id % 7);
        return new BalanceView.Side(
                id,
                "Partner " + id,
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                new HonourRate(overdue, 0, 0, 0, 0, overdue));
    }
}
