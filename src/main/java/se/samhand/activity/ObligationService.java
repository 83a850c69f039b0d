package se.samhand.activity;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import se.samhand.security.Roles;

/** Lets the programme office make again what is expected of each unit. It happens by itself too, after every change. */
@Service
@PreAuthorize("hasAnyRole('" + Roles.PROGRAMME_OFFICE + "', '" + Roles.ADMIN + "')")
public class ObligationService {

    private final Obligations obligations;

    ObligationService(Obligations obligations) {
        this.obligations = obligations;
    }

    /** Adds what is missing and takes back what is no longer expected; nothing that was typed is deleted. */
    public void renew() {
        obligations.renew();
    }
}
