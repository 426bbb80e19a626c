namespace Hunsuan.Shared;

/// <summary>The folder of a command's results (โฟลเดอร์ผลลัพธ์); all of them appear when the last is complete, and none of an earlier run is left beside them.</summary>
internal sealed class ResultFolder : IDisposable
{
    private readonly string _folder;
    private readonly IReadOnlyList<string> _names;

    /// <param name="folder">Made where it is not there.</param>
    /// <param name="names">All files that the command may write.</param>
    public ResultFolder(string folder, IReadOnlyList<string> names)
    {
        (_folder, _names) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), names);
        Unfinished = $"{_folder}.part-{Ids.New():N}";
        Directory.CreateDirectory(Unfinished);
    }

    /// <summary>Where files are while they are written.</summary>
    public string Unfinished { get; }

    public void Finish()
    {
        if (!Directory.Exists(_folder))
        {
            Directory.Move(Unfinished, _folder);
            return;
        }

        foreach (var name in _names)
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
