package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What was bought, in kinds. */
public enum Technology implements Coded {
    VIDEO_SURVEILLANCE, FACE_RECOGNITION, PLATE_RECOGNITION, BODY_CAMERAS, DRONES, SCANNERS, MOBILE_NETWORK,
    DATA_CENTRE, ANALYTICS_SOFTWARE, STORAGE, SMART_CITY, SEQUENCING, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
