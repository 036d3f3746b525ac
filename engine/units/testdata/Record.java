// Prints what the server's own classes make of the inputs in testdata/units.txt,
// for units_test.go to compare with. Run with the server's lib directory:
//
//     java -cp 'lib/*' Record.java < units.txt > out && mv out units.txt
//
// Lines are: kind, tab, input, tab, result. A result already there is replaced.
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.elasticsearch.common.unit.*;

public class Record {
    public static void main(String[] args) throws Exception {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
        for (String line; (line = in.readLine()) != null;) {
            String[] f = line.split("\t", -1);
            String result;
            try {
                result = make(f[0], f[1]);
            } catch (Exception e) {
                result = "error: " + text(e);
            }
            out.println(f[0] + "\t" + f[1] + "\t" + result);
        }
    }

    static String text(Throwable e) {
        String name = org.elasticsearch.ElasticsearchException.getExceptionName(e);
        return name + ": " + e.getMessage() + (e.getCause() == null ? "" : " <- " + text(e.getCause()));
    }

    static String make(String kind, String s) {
        switch (kind) {
            case "bytes": {
                ByteSizeValue v = ByteSizeValue.parseBytesSizeValue(s, "x");
                return v + " " + v.getStringRep() + " " + v.getBytes() + " " + v.getKb() + " " + v.getMb() + " " + v.getGb() + " "
                    + v.getTb() + " " + v.getPb();
            }
            case "long bytes":
                return new ByteSizeValue(Long.parseLong(s)).toString();
            case "time": {
                TimeValue v = TimeValue.parseTimeValue(s, "x");
                return v + " " + v.getStringRep() + " " + v.nanos() + " " + v.micros() + " " + v.millis() + " " + v.seconds() + " "
                    + v.minutes() + " " + v.hours() + " " + v.days();
            }
            case "nanos":
                return new TimeValue(Long.parseLong(s), TimeUnit.NANOSECONDS).toString();
            case "count": {
                SizeValue v = SizeValue.parseSizeValue(s);
                return v + " " + v.singles() + " " + v.kilo() + " " + v.mega() + " " + v.giga() + " " + v.tera() + " " + v.peta();
            }
            case "ratio": {
                RatioValue v = RatioValue.parseRatioValue(s);
                return v + " " + v.getAsRatio();
            }
        }
        throw new IllegalStateException(kind);
    }
}
