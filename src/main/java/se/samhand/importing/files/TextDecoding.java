package se.samhand.importing.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** UTF-8 when it is strictly that, else what Swedish Excel writes when nobody chooses: Windows-1252. */
final class TextDecoding {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TextDecoding() {}

    static String decode(byte[] content) {
        String text;
        try {
            text = strictly(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            try {
                text = strictly(content, Charset.forName("windows-1252"));
            } catch (CharacterCodingException neither) {
                throw new FileRefused("unknown-encoding");
            }
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String strictly(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
