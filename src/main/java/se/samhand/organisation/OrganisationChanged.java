package se.samhand.organisation;

/** Units, hosts or successions have changed. Published inside the changing transaction. */
public record OrganisationChanged() {}
