using System.Text.Json;

namespace Hunsuan.Engines.Geometry;

/// <summary>One area as the file has it: what is said of it, and its rings.</summary>
internal sealed record Feature(JsonElement Id, JsonElement Properties, List<GeoPoint[]> Rings);

/// <summary>A file that would take more memory than a server should give to one upload.</summary>
internal sealed class TooLargeException : Exception;

/// <summary>Counts what is read, so that a small file cannot unfold into a huge one.</summary>
internal sealed class ReadingLimit
{
    private int areas;
    private int points;

    public void AddArea()
    {
        if (++areas > BoundaryReader.MaxAreas) throw new TooLargeException();
    }

    public void AddPoints(int count)
    {
        if ((points += count) > BoundaryReader.MaxPoints) throw new TooLargeException();
    }
}
