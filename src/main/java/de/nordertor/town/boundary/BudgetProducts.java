package de.nordertor.town.boundary;

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
@Permitted(Permission.MASTER_DATA_READ)
public class BudgetProducts {

    @Inject
    private BudgetProductRepository repository;

    /** Sortable by code, name, active. */
    public Page<BudgetProductRow> list(PageRequest page) {
        return repository.findPage(page);
    }

    /** Those that a new paper can name, by code. */
    public List<BudgetProductRow> selectable() {
        return repository.findActive();
    }

    /** Also a retired one, because old papers name it. */
    public BudgetProductRow get(Long id) {
        return find(id).orElseThrow(() -> new NotFoundException("town.product.notFound"));
    }

    /** Also a retired one, because old papers name it. */
    public Optional<BudgetProductRow> find(Long id) {
        return id == null ? Optional.empty() : repository.findRow(id);
    }

    public Optional<BudgetProductRow> findByCode(String code) {
        return code == null ? Optional.empty() : repository.findRowByCode(code.strip());
    }

    /** For an association of another room's entity; pages use the rows. */
    public BudgetProduct reference(Long id) {
        return repository.get(id);
    }

    /** What the form shows: the product, or with null the usual values of a new one. */
    @Permitted(Permission.MASTER_DATA_WRITE)
    public BudgetProductRow form(Long id) {
        return id == null ? new BudgetProductRow(null, 0, null, null, true) : get(id);
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
