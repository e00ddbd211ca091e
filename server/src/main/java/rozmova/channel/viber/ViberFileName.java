package rozmova.channel.viber;

import java.util.Set;
import rozmova.channel.Counting;

/// Names of files as Viber takes them: with an ending, and not that of a program.
final class ViberFileName {
    private static final int MOST = 256;
    private static final String WITHOUT_MEANING = "dat";

    /// https://developers.viber.com/docs/api/rest-bot-api/#forbidden-file-formats
    private static final Set<String> REFUSED = Set.of("""
            action apk app bat bin cmd com command cpl csh dmg exe gadget inf inf1 ins inx ipa isu jar job js jse ksh
            lnk msc msi msp mst osx out paf pif prg ps1 reg rgs run scr sct sh shb shs u3p vb vbe vbs vbscript workflow
            ws wsf""".split("\\s+"));

    private ViberFileName() {}

    /// Whether Viber refuses a file for this name.
    static boolean isProgram(String name) {
        return REFUSED.contains(ViberContent.ending(name));
    }

    /// The name with an ending, which stays when the name is too long.
    ///
    /// @param ending of the file's address, for a name that has none
    static String of(String name, String ending) {
        var plain = name.replace('/', '_');
        var dot = plain.lastIndexOf('.');
        var own = dot > 0 && dot < plain.length() - 1 && plain.length() - dot <= MOST / 2;
        var stem = own ? plain.substring(0, dot) : plain;
        var end = own ? plain.substring(dot) : "." + (usable(ending) ? ending : WITHOUT_MEANING);
        return stem.substring(0, Counting.UTF16.fit(stem, MOST - end.length())) + end;
    }

    private static boolean usable(String ending) {
        return !ending.isEmpty() && !REFUSED.contains(ending);
    }
}
