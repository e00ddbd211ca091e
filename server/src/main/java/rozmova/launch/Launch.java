package rozmova.launch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The way into one messenger.
///
/// @param channel the id of the channel it leads to
/// @param link carries the visit's token
/// @param qr the link once more, for the phone beside the desktop
record Launch(long channel, @Schema(ref = "Messenger") String messenger, String link, QrPicture qr) {}
