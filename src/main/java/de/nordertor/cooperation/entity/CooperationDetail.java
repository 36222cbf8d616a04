package de.nordertor.cooperation.entity;

/**
 * A row that belongs to a cooperation and is written with others of its kind in one form.
 *
 * @param <C> what it holds, as it is accepted
 */
public interface CooperationDetail<C> {

    Long getId();

    C content();

    /** @param place in the order of the form, from 0 */
    void write(C content, int place);
}
