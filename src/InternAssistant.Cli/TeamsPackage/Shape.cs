namespace InternAssistant.Cli.TeamsPackage;

/// <summary>Shapes as distances: how far a point is outside a shape's edge, negative inside. All lengths are in one unit.</summary>
public static class Shape
{
    /// <summary>A box with rounded corners around a middle.</summary>
    public static double RoundedBox(double x, double y, double middleX, double middleY, double halfWidth, double halfHeight, double radius)
    {
        var (outX, outY) = (Math.Abs(x - middleX) - halfWidth + radius, Math.Abs(y - middleY) - halfHeight + radius);

        return Math.Min(Math.Max(outX, outY), 0) + Length(Math.Max(outX, 0), Math.Max(outY, 0)) - radius;
    }

    /// <summary>A stroke with round ends from one point to another.</summary>
    public static double Stroke(double x, double y, double fromX, double fromY, double toX, double toY, double halfWidth)
    {
        var (alongX, alongY) = (toX - fromX, toY - fromY);
        var share = Math.Clamp((((x - fromX) * alongX) + ((y - fromY) * alongY)) / ((alongX * alongX) + (alongY * alongY)), 0, 1);

        return Length(x - fromX - (share * alongX), y - fromY - (share * alongY)) - halfWidth;
    }

    /// <summary>A triangle, its corners clockwise on the screen; exact along its edges.</summary>
    public static double Triangle(double x, double y, (double X, double Y) first, (double X, double Y) second, (double X, double Y) third) =>
        Math.Max(Side(x, y, first, second), Math.Max(Side(x, y, second, third), Side(x, y, third, first)));

    private static double Side(double x, double y, (double X, double Y) from, (double X, double Y) to)
    {
        var (alongX, alongY) = (to.X - from.X, to.Y - from.Y);

        return (((x - from.X) * alongY) - ((y - from.Y) * alongX)) / Length(alongX, alongY);
    }

    private static double Length(double x, double y) => Math.Sqrt((x * x) + (y * y));
}
