using System.Globalization;

namespace InternAssistant.Cli.TeamsPackage;

/// <summary>
/// The app's two icons, drawn here: a speech bubble with a tick, for an answer that is proved. The colour icon is opaque with its symbol in
/// the middle 120 × 120, the outline icon white on nothing, as Teams asks for.
/// </summary>
public static class Icons
{
    public const string ColorFile = "color.png";
    public const string OutlineFile = "outline.png";

    private const int ColorSize = 192;
    private const int OutlineSize = 32;
    private const byte Full = 255;

    /// <summary>192 × 192, on the accent colour.</summary>
    public static byte[] Color(string accentColor)
    {
        ArgumentNullException.ThrowIfNull(accentColor);
        var accent = int.Parse(accentColor.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        byte[] ground = [(byte)(accent >> 16), (byte)(accent >> 8), (byte)accent];
        var pixels = new byte[ColorSize * ColorSize * 4];
        Draw(pixels, ColorSize, (x, y) =>
        {
            var white = Covered(Bubble(x, y, 96)) * (1 - Covered(Tick(x, y, 96, 8)));

            return [Mixed(ground[0], white), Mixed(ground[1], white), Mixed(ground[2], white), Full];
        });

        return Png.Write(pixels, ColorSize, ColorSize);
    }

    /// <summary>32 × 32, white lines on a transparent ground.</summary>
    public static byte[] Outline()
    {
        const double halfLine = 1.0;
        var pixels = new byte[OutlineSize * OutlineSize * 4];
        Draw(pixels, OutlineSize, (x, y) =>
        {
            var line = Covered(Math.Abs(Bubble(x, y, 24) + halfLine) - halfLine);
            var tick = Covered(Tick(x, y, 24, 1.25));

            return [Full, Full, Full, (byte)Math.Round(Full * Math.Max(line, tick))];
        });

        return Png.Write(pixels, OutlineSize, OutlineSize);
    }

    private static void Draw(byte[] pixels, int size, Func<double, double, byte[]> colourAt)
    {
        for (var row = 0; row < size; row++)
        {
            for (var column = 0; column < size; column++)
            {
                // Measured from the picture's middle, at the middle of the pixel.
                var colour = colourAt(column + 0.5 - (size / 2.0), row + 0.5 - (size / 2.0));
                colour.CopyTo(pixels, ((row * size) + column) * 4);
            }
        }
    }

    private static double Bubble(double x, double y, double width)
    {
        var unit = width / 24;
        var body = Shape.RoundedBox(x, y, 0, -2 * unit, 12 * unit, 8 * unit, 4 * unit);
        var tail = Shape.Triangle(x, y, (-7 * unit, 4 * unit), (0, 4 * unit), (-7 * unit, 11 * unit));

        return Math.Min(body, tail);
    }

    private static double Tick(double x, double y, double width, double halfLine)
    {
        var unit = width / 24;
        var down = Shape.Stroke(x, y, -4.5 * unit, -2 * unit, -1.3 * unit, 1.2 * unit, halfLine);
        var up = Shape.Stroke(x, y, -1.3 * unit, 1.2 * unit, 4.7 * unit, -5 * unit, halfLine);

        return Math.Min(down, up);
    }

    /// <summary>How much of a pixel lies within an edge, from 0 to 1.</summary>
    private static double Covered(double distance) => Math.Clamp(0.5 - distance, 0, 1);

    private static byte Mixed(byte ground, double white) => (byte)Math.Round(ground + ((Full - ground) * white));
}
