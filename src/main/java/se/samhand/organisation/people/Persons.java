package se.samhand.organisation.people;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Persons extends JpaRepository<Person, UUID> {}
