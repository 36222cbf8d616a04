package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.town.control.BudgetProductRepository;
import de.nordertor.town.entity.BudgetProduct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The products of the budget plan. */
@Stateless
public class BudgetProducts {

    private static final String PUBLIC = "a town's budget plan is public";

    @Inject
    private BudgetProductRepository repository;

    /** Sortable by code, name, active. */
    @Permitted(Permission.MASTER_DATA_READ)
    public Page<BudgetProductRow> list(PageRequest page) {
        return repository.findPage(page);
    }

    /** The active ones, by code, for a select. */
    @Open(PUBLIC)
    public List<BudgetProductRow> choices() {
        return repository.findActive();
    }

    /** Also a retired one, because old papers name it. */
    @Open(PUBLIC)
    public Optional<BudgetProductRow> find(Long id) {
        return repository.findRow(id);
    }

    @Open(PUBLIC)
    public Optional<BudgetProductRow> findByCode(String code) {
        return repository.findRowByCode(code);
    }

    @Permitted(Permission.MASTER_DATA_READ)
    public BudgetProductRow get(Long id) {
        return repository.findRow(id).orElseThrow(() -> new NotFoundException("town.product.notFound"));
    }

    /** The id of the new product. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public Long add(String code, String name) {
        BudgetProduct product = new BudgetProduct(code, name);
        requireFree(product.getCode(), null);
        repository.save(product);
        return product.getId();
    }

    /** Takes over code, name and whether it is active; the row's version tells whether somebody else was faster. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public void change(BudgetProductRow row) {
        BudgetProduct product = repository.get(row.id());
        if (product.getVersion() != row.version()) {
            throw new ConflictException("town.product.changed");
        }
        requireFree(BudgetProduct.validCode(row.code()), row.id());
        product.describe(row.code(), row.name());
        if (row.active()) {
            product.reactivate();
        } else {
            product.retire();
        }
        repository.save(product);
    }

    private void requireFree(String code, Long owner) {
        repository
                .findRowByCode(code)
                .filter(other -> !other.id().equals(owner))
                .ifPresent(other -> {
                    throw new ConflictException("town.product.code.taken", code);
                });
    }
}
