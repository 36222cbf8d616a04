package de.nordertor.council.control;

import de.nordertor.identity.boundary.Departments;
import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.town.boundary.BudgetProductRow;
import de.nordertor.town.boundary.BudgetProducts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Finds what the rooms above loaded for the demo town. */
@ApplicationScoped
public class DemoRefs {

    @Inject
    private Departments departments;

    @Inject
    private BudgetProducts products;

    @Inject
    private Users users;

    Long departmentId(String code) {
        return departments.findByCode(code).orElseThrow().id();
    }

    /** Null while the demo town has no such product. */
    Long productId(String code) {
        return products.findByCode(code).map(BudgetProductRow::id).orElse(null);
    }

    Long personId(String login) {
        return users.selectable().stream()
                .filter(person -> (login + "@nordertor.example").equals(person.email()))
                .findFirst()
                .map(PersonRow::id)
                .orElse(null);
    }
}
