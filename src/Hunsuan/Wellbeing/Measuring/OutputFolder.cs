using Hunsuan.Shared;

namespace Hunsuan.Wellbeing.Measuring;

/// <summary>The folder of results; all of them appear when the last is complete, and none of an earlier run is left beside them.</summary>
internal sealed class OutputFolder : IDisposable
{
    private static readonly string[] Names =
    [
        .. from name in new[] { LevelsSheet.Name, ChangesSheet.Name, ShapleySheet.Name, UnitsSheet.Name, RobustnessSheet.Name }
           from ending in new[] { ".csv", ".json" }
           select name + ending,
    ];

    private readonly string _folder;

    public OutputFolder(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        Unfinished = $"{_folder}.part-{Ids.New():N}";
        Directory.CreateDirectory(Unfinished);
    }

    /// <summary>Where files are while they are written.</summary>
    public string Unfinished { get; }

    public static Problem? Check(string folder) => File.Exists(folder) ? new(null, MeasureFileTexts.OutIsFile.With(folder)) : null;

    public void Finish()
    {
        if (!Directory.Exists(_folder))
        {
            Directory.Move(Unfinished, _folder);
            return;
        }
        foreach (var name in Names)
        {
            var (made, place) = (Path.Combine(Unfinished, name), Path.Combine(_folder, name));
            if (File.Exists(made)) File.Move(made, place, overwrite: true);
            else File.Delete(place);
        }
    }

    public void Dispose()
    {
        if (Directory.Exists(Unfinished)) Directory.Delete(Unfinished, recursive: true);
    }
}
