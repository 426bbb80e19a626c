using Hunsuan.Hosting;
using Hunsuan.Shared;

namespace Hunsuan.Demo;

/// <summary>
/// Where a demo is made before it takes its place (โฟลเดอร์ระหว่างสร้างระบบสาธิต). What an interrupted making left is thrown away by the next,
/// and nobody is served a demo by halves.
/// </summary>
internal sealed class DemoFolder : IDisposable
{
    private readonly Installation _target;
    private readonly FileStream _lock;

    private DemoFolder(Installation target, FileStream held)
    {
        (_target, _lock, Path) = (target, held, System.IO.Path.Combine(target.DataFolder, "demo-in-making"));
        Clear();
        Directory.CreateDirectory(Path);
        var database = target.DatabaseFile is null ? target.Database : $"sqlite:{UnfinishedDatabase}";
        Unfinished = new() { Database = database, DataFolder = Path, IsDemo = true, SecretKeyFile = target.SecretKeyFile };
    }

    public string Path { get; }

    /// <summary>The demo while it is made; a database on a server is made in its place.</summary>
    public Installation Unfinished { get; }

    /// <summary>Whether the demo is there, whole. The database comes last, so that a list of accounts alone is none.</summary>
    public static bool IsComplete(Installation target) => target.IsDemo && (target.DatabaseFile is not { } file || File.Exists(file));

    public static Result<DemoFolder> Take(Installation target)
    {
        if (target.DatabaseFile is { } file && File.Exists(file)) return new Problem(null, DemoTexts.RealFolder.With(target.DataFolder));

        target.Prepare();
        try
        {
            // The system lets go of the file when the program ends, however it ends.
            var held = new FileStream(
                System.IO.Path.Combine(target.DataFolder, "demo.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return new DemoFolder(target, held);
        }
        catch (IOException)
        {
            return new Problem(null, DemoTexts.UnderWay.With(target.DataFolder));
        }
    }

    /// <summary>Puts the finished demo into its place.</summary>
    public void Finish()
    {
        File.WriteAllText(Unfinished.DemoFile, DemoAccount.List);
        File.Move(Unfinished.DemoFile, _target.DemoFile, overwrite: true);
        if (_target.DatabaseFile is { } file) File.Move(UnfinishedDatabase, file);
    }

    public void Dispose()
    {
        Clear();
        _lock.Dispose();
    }

    private string UnfinishedDatabase => System.IO.Path.Combine(Path, "hunsuan.db");

    private void Clear()
    {
        if (Directory.Exists(Path)) Directory.Delete(Path, recursive: true);
    }
}
