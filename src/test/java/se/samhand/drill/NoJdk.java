package se.samhand.drill;

import static se.samhand.drill.Trial.expect;

/** Where there is no JDK that is new enough, the script says which one to install and where it can be pointed out. */
class NoJdk implements Trial {

    private static final String HIDDEN = """
            for folder in /usr/lib/jvm /usr/java /opt/java; do
                if [ -d "$folder" ]; then mount -t tmpfs none "$folder" || exit 9; fi
            done""";

    @Override
    public String name() {
        return "no JDK: JAVA_HOME unset, and nothing in PATH or the usual folders";
    }

    @Override
    public String seen() throws Exception {
        var launch = Launch.on(Portal.freshData())
                .through(Namespace.where(HIDDEN))
                .with("JAVA_HOME", null)
                .with("HOME", "/nonexistent")
                .with("PATH", "/usr/bin:/bin:/usr/sbin:/sbin");
        var refusal = Portal.start(launch).refusal();
        expect(refusal.startsWith("No JDK 21 or newer was found"), refusal);
        return refusal;
    }
}
