package se.samhand.files;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface FilePieces extends JpaRepository<FilePiece, UUID> {

    @Query("select p.bytes from FilePiece p where p.fileId = :file and p.number = :number")
    Optional<byte[]> bytes(UUID file, int number);

    @Modifying
    @Query("delete from FilePiece p where p.fileId = :file")
    void deleteOf(UUID file);
}
