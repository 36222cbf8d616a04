package de.nordertor.cooperation.boundary;

import de.nordertor.ListStatements;
import de.nordertor.cooperation.control.CooperationRegister;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How many SQL statements the lists of promises take: the same number however long they are. */
@ExtendWith(ArquillianExtension.class)
class AgreementStatementsIT {

    private static final PageRequest PAGE = PageRequest.firstPage();
    private static final int LIST = 2;
    private static final int BALANCE = 4;

    @Inject
    private ListStatements lists;

    @Inject
    private Commitments commitments;

    @Inject
    private Balances balances;

    @Inject
    private CooperationRegister cooperations;

    @Inject
    private PartnerRegister register;

    @Test
    void thePromisesTakeTwoAndTheBalanceFour() throws Exception {
        lists.takes(LIST, Role.READER, () -> commitments.list(CommitmentFilter.NONE, PAGE), this::agreement);
        lists.takes(BALANCE, Role.READER, () -> balances.view(BalanceFilter.NONE), this::agreement);
    }

    private void agreement() {
        String name = "Zählung " + UUID.randomUUID();
        Long partner = register.partner(name);
        Long cooperation = cooperations.cooperation(name, partner);
        SystemWork.run(() -> cooperations.sign(cooperations.draft(cooperation, partner)));
    }
}
