package org.adoptionportal.equality;

/**
 * From where somebody is asked.
 *
 * @param service what they have finished, as the figures name it: at most 40 small letters and
 *     hyphens, never changed
 * @param returnTo the page of ours to which they go afterwards
 * @param person names them, and what they finished: only a keyed fingerprint of it is ever made
 */
public record Door(String service, String returnTo, String person) {

    @Override
    public String toString() {
        return "Door[" + service + "]";
    }
}
