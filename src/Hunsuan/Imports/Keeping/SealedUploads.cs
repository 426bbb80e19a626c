using Hunsuan.Data.Keys;

namespace Hunsuan.Imports.Keeping;

/// <summary>The files in the folders of imports (แฟ้มนำเข้าที่ปิดผนึก): they keep their key until they are deleted, after 30 days at the latest.</summary>
internal sealed class SealedUploads(ImportFolders folders) : IKeepsSealed
{
    public bool IsRenewed => false;

    public Task<IReadOnlySet<(KeyUse Use, int Id)>> KeysInUse(CancellationToken stop) => Task.FromResult<IReadOnlySet<(KeyUse, int)>>(
        (from id in folders.All()
         from file in folders.Of(id).Files
         let key = SealedFile.KeyOf(file)
         where key is not null
         select (KeyUse.Seal, key.Value)).ToHashSet());

    public Task<int> Renew(Action<int> done, CancellationToken stop) => Task.FromResult(0);
}
