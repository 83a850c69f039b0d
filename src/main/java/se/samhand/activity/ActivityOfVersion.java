package se.samhand.activity;

/** An activity in the words of one version of its programme. */
record ActivityOfVersion(String key, int versionNumber, String code, String text) {

    FollowedActivity followed() {
        return new FollowedActivity(key, code, text);
    }
}
